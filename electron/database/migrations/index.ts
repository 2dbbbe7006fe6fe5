import type { Migration } from '../migrate'
import { foundation } from './0001-foundation'
import { analyseAndPlan } from './0002-analyse-and-plan'
import { collect } from './0003-collect'
import { assessAndAct } from './0004-assess-and-act'
import { documents } from './0005-documents'

/** Every migration in order. Released ones are frozen; a new one is added last. */
export const migrations: readonly Migration[] = [foundation, analyseAndPlan, collect, assessAndAct, documents]
