import base from '/work/wt/single/playwright.config.ts';
export default { ...base, webServer: undefined };
