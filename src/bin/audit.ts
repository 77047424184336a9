// What WCAG 2.2 AA asks of a page as it stands, as lists of problems; an empty list is a pass.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, target sizes (a rule that is off by default) included. */
export async function axeProblems(page: Page): Promise<string[]> {
	const found = await new AxeBuilder({ page })
		// Kit's own announcer of pages, which vite.config.ts keeps silent.
		.exclude('#svelte-announcer')
		// What is shown in a frame is a page of its own.
		.exclude('iframe')
		.withTags(tags)
		.options({ rules: { 'target-size': { enabled: true } } })
		.setLegacyMode()
		.analyze();
	return found.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
	);
}

/** Controls lower than `least` pixels; links within a line of text and hidden ones are let pass. */
export async function smallTargets(page: Page, least: number): Promise<string[]> {
	return page
		.locator('a[href], button, input, select, summary, textarea, [role="button"]')
		.evaluateAll((nodes, least) => {
			const problems = nodes.flatMap((node) => {
				const shown = node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
				// A radio's label is what a finger meets.
				const boxed = node.matches('[type="radio"], [type="checkbox"]');
				const face = (boxed && node.closest('label')) || node;
				const { width, height: drawn } = face.getBoundingClientRect();
				// What is drawn may be smaller than the area that answers: its pseudo-element.
				const reach = getComputedStyle(node, '::after');
				const more = reach.position === 'absolute' ? -2 * (parseFloat(reach.top) || 0) : 0;
				// The area of a link that makes its whole panel one is the panel's.
				const whole = reach.position === 'absolute' && reach.top === '0px' && face === node;
				const panel = (whole && (node as HTMLElement).offsetParent?.clientHeight) || 0;
				const stretched = getComputedStyle(node).position === 'static' ? panel : 0;
				const height = Math.max(drawn + Math.max(0, more), stretched);
				const parent = node.parentElement?.textContent?.trim() ?? '';
				const inline = parent.length > (node.textContent ?? '').trim().length;
				const skip = node.closest('[data-skip]') !== null;
				if (!shown || inline || skip || (height >= least - 0.5 && width >= 23.5)) return [];
				const name = node.getAttribute('aria-label') ?? node.textContent?.trim().slice(0, 40) ?? '';
				return [`${node.tagName.toLowerCase()} "${name}" ${width.toFixed()}x${height.toFixed()}`];
			});
			return [...new Set(problems)];
		}, least);
}

/** Text that runs out of its box, boxes that run out of the page, and lines of text over each other. */
export async function overflow(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const problems: string[] = [];
		const root = document.documentElement;
		if (root.scrollWidth > root.clientWidth)
			problems.push(`the page is ${root.scrollWidth} px wide on ${root.clientWidth}`);
		const named = (node: Element) =>
			`${node.tagName.toLowerCase()}.${node.getAttribute('class') ?? ''} "${(node.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 50)}"`;
		const hidden = (node: Element) =>
			node.closest('.visually-hidden, legend, [data-skip], svg') !== null ||
			getComputedStyle(node).clipPath === 'inset(50%)' ||
			!node.checkVisibility({ visibilityProperty: true });
		const texts: { node: Element; box: DOMRect }[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let at = walker.nextNode(); at; at = walker.nextNode()) {
			const node = at.parentElement;
			if (!node || !at.nodeValue?.trim() || hidden(node)) continue;
			// A long page repeats itself: three screens of it are enough.
			if (node.getBoundingClientRect().top > 3 * innerHeight) continue;
			const range = document.createRange();
			range.selectNodeContents(at);
			for (const box of range.getClientRects()) {
				if (box.width < 1 || box.height < 1) continue;
				texts.push({ node, box });
				for (let up: Element | null = node; up && up !== document.body; up = up.parentElement) {
					const { overflowX, overflowY } = getComputedStyle(up);
					const outer = up.getBoundingClientRect();
					// What scrolls is reached by scrolling, and what it holds is no part of the page's own room.
					if (/auto|scroll/.test(overflowX + overflowY)) break;
					const cut =
						(/hidden|clip/.test(overflowX) &&
							(box.right > outer.right + 1.5 || box.left < outer.left - 1.5)) ||
						(/hidden|clip/.test(overflowY) &&
							(box.bottom > outer.bottom + box.height / 3 || box.top < outer.top - box.height / 3));
					if (cut) problems.push(`cut off: ${named(node)} in ${named(up).slice(0, 30)}`);
				}
			}
		}
		const clear = (node: Element, x: number, y: number) => {
			const seen = document.elementsFromPoint(x, y);
			const at = seen.indexOf(node);
			return (
				at >= 0 &&
				seen.slice(0, at).every((over) => !/rgb\(/.test(getComputedStyle(over).backgroundColor))
			);
		};
		// From the top down, so that a line is compared with those beside it only.
		texts.sort((a, b) => a.box.top - b.box.top);
		texts.forEach((a, i) => {
			for (let j = i + 1; j < texts.length; j++) {
				const b = texts[j]!;
				if (b.box.top > a.box.bottom) break;
				if (a.node === b.node || a.node.contains(b.node) || b.node.contains(a.node)) continue;
				const [l, r] = [Math.max(a.box.left, b.box.left), Math.min(a.box.right, b.box.right)];
				const [t, d] = [Math.max(a.box.top, b.box.top), Math.min(a.box.bottom, b.box.bottom)];
				// Boxes of lines are higher than their letters.
				const slack = Math.min(a.box.height, b.box.height) * 0.35;
				if (r - l < 2 || d - t < slack) continue;
				if (clear(a.node, (l + r) / 2, (t + d) / 2) && clear(b.node, (l + r) / 2, (t + d) / 2))
					problems.push(`over each other: ${named(a.node)} and ${named(b.node)}`);
			}
		});
		return [...new Set(problems)];
	});
}

/** The spacing of text that WCAG 1.4.12 names; a constructed sheet, which the content policy lets pass. */
export async function spacedText(page: Page): Promise<void> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
		);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	});
}

/** Takes the spacing back. */
export async function plainText(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.adoptedStyleSheets = [];
	});
}

/**
 * What is wrong with the focus as it is seen: at least the area of a line of 2 px round the control
 * must change by 3:1 or more when the focus goes, and nothing may cover the control (WCAG 2.4.7, 2.4.11).
 */
export async function ringProblems(page: Page): Promise<string[]> {
	const found = await page.evaluate(() => {
		const node = document.activeElement as HTMLElement;
		// A radio that is drawn by its label, a slider by its thumb: what is seen of the control.
		const mark = node.matches('[data-mark]') ? node.firstElementChild : null;
		const face = mark ?? node.closest('label:has(input[type="radio"])') ?? node;
		face.scrollIntoView({ block: 'nearest', inline: 'nearest' });
		const { left, top, width, height } = face.getBoundingClientRect();
		const middle = document.elementFromPoint(left + width / 2, top + height / 2);
		// The map's own walk lets the pointer through to the map.
		const through = getComputedStyle(node).pointerEvents === 'none';
		const covered = !through && !!middle && !face.contains(middle) && !middle.contains(face);
		const slider = node.matches('[type="range"]');
		return { left, top, width, height, covered, slider, by: middle?.outerHTML.slice(0, 60) };
	});
	const { width: right, height: bottom } = page.viewportSize() ?? { width: 0, height: 0 };
	const [x, y] = [Math.max(0, found.left - 8), Math.max(0, found.top - 8)];
	const clip = {
		x,
		y,
		width: Math.min(right, found.left + found.width + 8) - x,
		height: Math.min(bottom, found.top + found.height + 8) - y
	};
	if (clip.width < 1 || clip.height < 1) return ['not on the screen'];
	const pixels = async () => PNG.sync.read(await page.screenshot({ clip, caret: 'hide' }));
	const withFocus = await pixels();
	await page.evaluate(() => {
		const node = document.activeElement as HTMLElement;
		Object.assign(globalThis, { atlasFocus: node });
		node.blur();
	});
	const without = await pixels();
	await page.evaluate(() => {
		(globalThis as unknown as { atlasFocus: HTMLElement }).atlasFocus.focus();
	});
	let changed = 0;
	for (let i = 0; i < without.data.length; i += 4)
		if (ratio(withFocus.data.subarray(i, i + 3), without.data.subarray(i, i + 3)) >= 3) changed++;
	// The thumb of the slider carries its ring, whatever the width of the track.
	const round = found.slider
		? 2 * (18 + 25)
		: 2 * (Math.min(clip.width, found.width) + found.height);
	const problems = [];
	if (found.covered) problems.push(`covered by ${found.by}`);
	if (changed < 1.5 * round) problems.push(`ring of ${changed} px round ${round.toFixed()} px`);
	return problems;
}

/** Contrast of two colours by WCAG, 1 to 21. */
export function ratio(a: ArrayLike<number>, b: ArrayLike<number>): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((p, q) => q - p) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of an sRGB colour of 0..255, by WCAG. */
export function luminance(rgb: ArrayLike<number>): number {
	const [r = 0, g = 0, b = 0] = Array.from(rgb, (c) =>
		c <= 0.04045 * 255 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4
	);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
