import type { Handler } from '../../handler'
import { knownDistricts } from './individual-repo'
import { roundRepo } from './round-repo'

/** What the form offers beside the register's own choices. */
export const individualChoices: Handler<'collect.individualChoices'> = ({ db }) => ({
  districts: knownDistricts(db),
  rounds: roundRepo(db)
    .list(false)
    .filter(({ closedOn }) => closedOn === null)
    .map(({ id, title }) => ({ id, name: title })),
})
