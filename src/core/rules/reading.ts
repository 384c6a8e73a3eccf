export interface Reading {}
