// The mark of Strata: a dashed and a solid wall standing on three strata.

export function Logo({ size = 22 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 22 22" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="6"
        height="8"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1.5"
        strokeDasharray="2.6 1.8"
      />
      <rect x="10" y="1" width="11" height="8" fill="none" stroke="var(--ink)" strokeWidth="2.4" />
      <rect x="0" y="11" width="22" height="4" fill="var(--ink)" />
      <rect x="0" y="16.5" width="22" height="2" fill="var(--ink-2)" />
      <rect x="0" y="20" width="22" height="1.6" fill="var(--lamp-line)" />
    </svg>
  );
}
