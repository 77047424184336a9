import { write } from '#geo/output.ts';
import { publication } from './publication.ts';

// npm run record: the hash of the record and static/data, after a change of its rows.
// --check compares instead, and fails where the committed files differ.
const check = process.argv.includes('--check');
const changed = write(publication(), check);
console.log(changed.length ? `changed: ${changed.join(', ')}` : 'nothing changed');
process.exitCode = check && changed.length ? 1 : 0;
