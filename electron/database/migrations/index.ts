import type { Migration } from '../migrate'
import { foundation } from './0001-foundation'

/** Every migration in order. Released ones are frozen; a new one is added last. */
export const migrations: readonly Migration[] = [foundation]
