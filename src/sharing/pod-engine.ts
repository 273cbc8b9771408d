// Who starts what Kubernetes runs: all of it comes in pods (catalog/engines.ts).
export const POD_ENGINE = 'cri';
