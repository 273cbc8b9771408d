// Property-based tests draw their cases from one seed, so that a run can be had again; SEED=<number> asks for other cases.
// A test that fails prints the seed and the path to its smallest case.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_125) });
