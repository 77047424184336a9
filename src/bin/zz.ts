import { gzipSync } from 'node:zlib';
import { maplibre } from './single/maplibre.ts';
const t = await maplibre();
console.log(gzipSync(t,{level:9}).length, t.length);
