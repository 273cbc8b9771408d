// English words of the area "starting-points". Words only: no logic, no markup.
export const startingPoints = {} as const;
