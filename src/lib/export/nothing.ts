/** Stands in for parts that jsPDF loads for work it is not asked to do here: see vite.config.ts. */
export default undefined;
