/** "Touch to begin" in every language, for a screen whose next reader is not known yet. */
export { default as touch } from 'messages:each/kiosk.touch';
