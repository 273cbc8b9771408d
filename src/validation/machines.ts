// On what machine something was measured is a part of every set-up, and not every record has it. How far off the model is where it
// had to be guessed says as much of the guess: the report tells both apart, and its headline counts both.

/**
 * Records that name neither processor nor machine, neither a type of rented machine nor a number of cores. What came out plays
 * no part in it: a test holds the list to the words of the records.
 */
export const WITHOUT_MACHINE: readonly string[] = `
  DE-004
  IS-016
  ME-002 ME-005 ME-006 ME-008 ME-014 ME-016 ME-022 ME-028 ME-039 ME-046 ME-047 ME-048 ME-063 ME-076 ME-077
  ME-078 ME-080 ME-090 ME-104 ME-105 ME-110 ME-111 ME-112 ME-113
  MI-001 MI-002 MI-007 MI-009
  NE-016 NE-019
  OV-029 OV-034 OV-036 OV-060 OV-061 OV-062 OV-064 OV-067 OV-072 OV-093 OV-110 OV-111 OV-112 OV-113 OV-114
  OV-116 OV-117 OV-118 OV-119
  ST-013 ST-020 ST-031 ST-035 ST-036 ST-038 ST-041 ST-046 ST-052 ST-056 ST-062 ST-064 ST-065 ST-068 ST-069
  ST-070 ST-071 ST-074 ST-075 ST-076 ST-077 ST-078 ST-079 ST-080 ST-081 ST-083 ST-085 ST-086 ST-121 ST-128
  ST-140 ST-142 ST-150 ST-152 ST-153 ST-154 ST-155 ST-156 ST-163 ST-166 ST-167 ST-169 ST-171 ST-172
  ZS-009 ZS-013 ZS-025 ZS-026
`
  .trim()
  .split(/\s+/);

const without = new Set(WITHOUT_MACHINE);

/** Whether each of the records that a figure is from names its machine. `evidence`: their ids; what this project measured does. */
export function namesMachine(evidence: string | undefined): boolean {
  return (evidence ?? '').split(', ').every((id) => !without.has(id));
}
