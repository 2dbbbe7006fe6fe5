import type { Handler } from '../handler'
import { committeeList, type CommitteeRow } from './committee-repo'
import { listRows } from './list-query'

export const listCommittees: Handler<'register.committees'> = (context, input) =>
  listRows<CommitteeRow>(context, committeeList, input)
