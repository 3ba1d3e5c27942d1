import { z } from 'zod';

/** A call that takes nothing. */
export const nothing = z.strictObject({});

/** A password, key or code; goes in and never comes out. */
export const secret = z.string().min(1).max(4096);

/** A name that a person gives. */
export const label = z.string().min(1).max(200);
