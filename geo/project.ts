/** A point: [longitude, latitude] in degrees, or [x, y] in the plane; the context says which. */
export type XY = [number, number];

// WGS84. Authalic latitudes make the projection equal-area on the ellipsoid, not only on a sphere;
// with Snyder's factor D this is EPSG method 9820, +proj=laea +lat_0=52 +lon_0=20 +ellps=WGS84.
const a = 6378.137;
const e2 = 0.00669437999014;
const e = Math.sqrt(e2);
const rad = Math.PI / 180;

const q = (sin: number) =>
	(1 - e2) * (sin / (1 - e2 * sin * sin) - Math.log((1 - e * sin) / (1 + e * sin)) / (2 * e));
const qp = q(1);
const beta = (lat: number) => Math.asin(q(Math.sin(lat)) / qp);

const lon0 = 20 * rad;
const lat0 = 52 * rad;
const beta0 = beta(lat0);
const radius = a * Math.sqrt(qp / 2);
const m0 = Math.cos(lat0) / Math.sqrt(1 - e2 * Math.sin(lat0) ** 2);
const D = (a * m0) / (radius * Math.cos(beta0));

/** Lon/lat in degrees to the plane: equal-area, centre 52 N 20 E, kilometres, y southward. */
export function forward([lon, lat]: XY): XY {
	const l = lon * rad - lon0;
	const b = beta(lat * rad);
	const cos = Math.cos(beta0) * Math.cos(b) * Math.cos(l) + Math.sin(beta0) * Math.sin(b);
	const k = radius * Math.sqrt(2 / (1 + cos));
	return [
		k * D * Math.cos(b) * Math.sin(l),
		(-k / D) * (Math.cos(beta0) * Math.sin(b) - Math.sin(beta0) * Math.cos(b) * Math.cos(l))
	];
}

/** The plane (kilometres, y southward) back to lon/lat in degrees. */
export function inverse([x, y]: XY): XY {
	const dx = x / D;
	const dy = -y * D;
	const rho = Math.hypot(dx, dy);
	if (rho === 0) return [20, 52];
	const c = 2 * Math.asin(rho / (2 * radius));
	const sin = Math.cos(c) * Math.sin(beta0) + (dy * Math.sin(c) * Math.cos(beta0)) / rho;
	const l = Math.atan2(
		dx * Math.sin(c),
		rho * Math.cos(beta0) * Math.cos(c) - dy * Math.sin(beta0) * Math.sin(c)
	);
	return [(lon0 + l) / rad, latitude(sin * qp) / rad];
}

/** Geodetic latitude with this q (Snyder 3-16); six rounds are exact to the double. */
function latitude(target: number): number {
	let lat = Math.asin(target / 2);
	for (let i = 0; i < 6; i++) {
		const s = Math.sin(lat);
		const w = 1 - e2 * s * s;
		lat += ((w * w) / (2 * (1 - e2) * Math.cos(lat))) * (target - q(s));
	}
	return lat;
}
