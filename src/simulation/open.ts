/** The same with everything in it open to change: for who makes or copies it. */
export type Open<T> = { -readonly [Key in keyof T]: T[Key] };
