// What WCAG 2.2 AA asks of a page as it stands, as lists of problems; an empty list is a pass.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, target sizes (a rule that is off by default) included. */
export async function axeProblems(page: Page): Promise<string[]> {
	const found = await new AxeBuilder({ page })
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
				const face = node.closest('label') ?? node;
				const { width, height } = face.getBoundingClientRect();
				const { display } = getComputedStyle(node);
				const parent = node.parentElement?.textContent?.trim() ?? '';
				const inline =
					display === 'inline' && parent.length > (node.textContent ?? '').trim().length;
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
			!node.checkVisibility({ visibilityProperty: true });
		const texts: { node: Element; box: DOMRect }[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let at = walker.nextNode(); at; at = walker.nextNode()) {
			const node = at.parentElement;
			if (!node || !at.nodeValue?.trim() || hidden(node)) continue;
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

/** Text at twice its size, as a reader's own setting of the browser makes it (WCAG 1.4.4). */
export async function largeText(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
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
