// What the model leaves out, item by item, with published results that it therefore cannot show. The words are in locales.
import type { EvidenceId } from '../../catalog/evidence.ts';
import type { leftOut } from '../../locales/en/left-out.ts';

export type LeftOutName = keyof typeof leftOut.items;

export const LEFT_OUT: readonly { readonly name: LeftOutName; readonly evidence: readonly EvidenceId[] }[] = [
  { name: 'sockets', evidence: ['OV-001', 'OV-002', 'OV-005'] },
  { name: 'caches', evidence: ['IS-008', 'OV-004', 'SE-017'] },
  { name: 'slices', evidence: ['OV-037', 'SC-004', 'SC-005', 'SC-006', 'OV-027'] },
  { name: 'devices', evidence: ['NE-018', 'ZS-014', 'IS-006'] },
  { name: 'faults', evidence: ['NE-007', 'NE-013', 'NE-014', 'ST-044'] },
  { name: 'clones', evidence: ['ME-076', 'ME-078', 'ME-071', 'ST-050'] },
  { name: 'security', evidence: ['SE-008', 'SE-011', 'SE-013', 'SE-016', 'SE-017', 'ME-040'] },
  { name: 'z', evidence: ['ZS-001', 'ZS-002', 'ZS-013'] },
  { name: 'claims', evidence: ['ZS-015', 'ZS-018', 'ZS-022', 'DE-001', 'DE-004', 'ME-044'] },
  { name: 'clusters', evidence: ['ST-037', 'ST-047', 'ST-049', 'IS-015'] },
  { name: 'moving', evidence: ['MI-001', 'MI-002', 'MI-005', 'MI-006', 'MI-007', 'MI-009', 'ZS-024', 'ZS-025'] },
  { name: 'images', evidence: ['ST-045', 'ST-046', 'ST-048'] },
  { name: 'load', evidence: ['IS-014', 'DE-007'] },
  { name: 'repair', evidence: [] },
  { name: 'others', evidence: ['NE-021', 'SE-019', 'ST-015'] },
  { name: 'money', evidence: [] },
];
