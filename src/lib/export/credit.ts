import { dataVersion, recordHash } from '#lib/pacts/version.ts';
import { paragraph, stack, type Block, type Kit, type Style } from './block.ts';

/** Whose data it is, under which licence and in which version, and where the view is to be seen. */
export function creditBlock(kit: Kit, link: string | null, width: number): Block {
	const { words, palette } = kit;
	const style: Style = { face: 'sans400', size: 12, leading: 1.32, fill: palette.soft };
	const version = words('cite.version', { version: dataVersion, hash: recordHash });
	const address = { ...style, address: true };
	return stack([
		paragraph(kit, `${words('app.title')}. ${words('footer.credit')} ${version}.`, width, style),
		...(link ? [paragraph(kit, link, width, address)] : [])
	]);
}
