import type { Handler } from '../handler'
import { saveRecord } from './save-record'

export const saveCommittee: Handler<'register.saveCommittee'> = (context, { draft, ...saved }) =>
  saveRecord(context, 'committee', saved, draft)
