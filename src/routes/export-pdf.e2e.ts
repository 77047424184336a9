import { download, openDialog, pickFormat, pickSize } from '../bin/dialog.ts';
import { streamsOf, textOf } from '../bin/pdftext.ts';
import { expect, test } from '../bin/probe.ts';

const day = '1932-07-25';

test('a PDF is one page of A4 in vectors, with text that can be found and fonts of its own', async ({
	page
}) => {
	const dialog = await openDialog(page);
	await pickSize(page, /^A4/);
	await pickFormat(page, 'PDF');
	await dialog.getByRole('combobox', { name: 'Language of the picture' }).selectOption('lv');
	const { name, bytes } = await download(page);
	expect(name).toBe(`pact-atlas_${day}_signed_lv_3508x2480.pdf`);
	const pdf = bytes.toString('latin1');
	expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
	const [width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!.slice(1).map(Number);
	expect([width, height]).toEqual([
		expect.closeTo((297 / 25.4) * 72, 0),
		expect.closeTo((210 / 25.4) * 72, 0)
	]);
	expect(pdf).not.toMatch(/\/Subtype \/Image|CreationDate/);
	expect(pdf.match(/\/FontFile2/g)!.length).toBeGreaterThan(2);
	expect(pdf).toContain('/Lang (lv)');
	expect(bytes.toString()).toContain('Neuzbrukšanas un neitralitātes līgumi');
	expect(textOf(pdf)).toContain('1932. gada 25. jūlijs');
	expect(textOf(pdf)).toContain('PADOMJU SAVIENĪBA');
	// Spaced letters say that they are one word, and pairs stand closer where the font says so.
	const drawing = streamsOf(pdf).join('\n');
	const said = [...'\uFEFFVĀCIJA'].map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
	expect(drawing).toContain(`/ActualText <${said.join('')}>`);
	expect(drawing.match(/\] TJ/g)?.length).toBeGreaterThan(20);
});
