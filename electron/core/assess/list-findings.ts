import type { Handler } from '../handler'
import { findingRepo } from './finding-repo'

export const listFindings: Handler<'assess.findings'> = ({ db, today }, filter) => {
  const findings = findingRepo(db, today)
  return { ...findings.list(filter), areas: findings.areas() }
}
