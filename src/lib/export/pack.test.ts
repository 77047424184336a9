import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packed } from './pack.ts';

const content = '0 0 m 10 10 l S\n'.repeat(200);
const objects = [
	`1 0 obj\n<<\n/Length ${content.length}\n>>\nstream\n${content}\nendstream\nendobj\n`,
	"2 0 obj\n<<\n/Title (x)\n/CreationDate (D:20260101000000+02'00')\n>>\nendobj\n",
	'3 0 obj\n<< /Type /Metadata /Subtype /XML /Length 4 >>\nstream\n<x/>\nendstream\nendobj\n'
];
// As jsPDF writes it: the objects need not stand in their order.
const order = [2, 0, 1];
const head = '%PDF-1.3\n';
let body = head;
const at: number[] = [];
for (const index of order) {
	at[index] = body.length;
	body += objects[index];
}
const entries = at.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
const pdf = `${body}xref\n0 4\n0000000000 65535 f \n${entries}trailer\n<<\n/Size 4\n>>\nstartxref\n${body.length}\n%%EOF`;
const made = Buffer.from(await (await packed(pdf)).arrayBuffer()).toString('latin1');

describe('a PDF document that is packed', () => {
	it('has its drawing compressed, and the same', () => {
		const [, length, stream = ''] =
			/\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n([^]*?)\nendstream/.exec(made) ?? [];
		expect(stream).toHaveLength(Number(length));
		expect(Number(length)).toBeLessThan(content.length / 4);
		expect(inflateSync(Buffer.from(stream, 'latin1')).toString()).toBe(content);
	});

	it('keeps what it says of itself where any program finds it, but for the time', () => {
		expect(made).toContain('<x/>');
		expect(made).toContain('/Title (x)');
		expect(made).not.toContain('CreationDate');
	});

	it('has a table that leads to each object', () => {
		const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(made)?.[1]);
		expect(made.slice(table, table + 8)).toBe('xref\n0 4');
		const offsets = [...made.slice(table).matchAll(/^(\d{10}) 00000 n /gm)];
		expect(offsets).toHaveLength(3);
		offsets.forEach(([, offset], i) =>
			expect(made.slice(Number(offset))).toMatch(new RegExp(`^${i + 1} 0 obj`))
		);
	});
});
