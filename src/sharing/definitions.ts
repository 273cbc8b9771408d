import * as v from 'valibot';
export const definitionsSchema = v.any();
