// Stands in for `$app/environment`: a file has no build that a server could replace.
export { version } from '../../../../package.json';
