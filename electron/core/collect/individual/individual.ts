import type { Output } from '../../../../shared/contracts'
import type { FollowUpBreakdown } from '../../../../shared/contracts/individual'
import { GenderOrTotal } from '../../../../shared/contracts/collect-values'
import type { Selection } from '../../../../shared/domain/individual/group'
import { figuresBy, valuesIn } from '../../../../shared/domain/individual/group'
import type { ProtectedYear } from '../../../../shared/domain/individual/protected-year'
import { genderNames } from '../../../../shared/text/collect-names'
import type { Database } from '../../../database/database'
import type { Handler } from '../../handler'
import { figuresOfRows, judgementOrPart, toJudgements } from './figures'
import {
  districtNames,
  hasAnswers,
  providerNames,
  serviceTypesWithCommittee,
  unitNames,
  yearsWithAnswers,
} from './individual-repo'
import { countedYear, limitOf } from './protected-years'
import { insatserOf, notTold, selectionOf } from './selection'

type Rows = Output<'collect.individual'>['rows']

/** A year's judgements broken down one way, each row with women and men where they may be shown. */
export const individual: Handler<'collect.individual'> = (context, { committeeId, year, by, ...group }) => {
  const { db } = context
  const insatser = insatserOf(committeeId, serviceTypesWithCommittee(db))
  const selection = selectionOf(group, insatser)
  const { answers, through } = countedYear(context, year)
  const inScope = { serviceType: insatser }
  const ofInsats = { ...inScope, ...(selection.serviceType && { serviceType: selection.serviceType }) }
  return {
    limit: limitOf(db),
    through,
    any: hasAnswers(db),
    years: yearsWithAnswers(db),
    total: judgementOrPart(answers, selection),
    rows: rowsBy(db, answers, by, selection),
    choices: {
      serviceTypes: named(answers, 'serviceType', inScope, namesBy(db, 'serviceType')),
      providers: named(answers, 'provider', ofInsats, namesBy(db, 'provider')),
      units:
        selection.provider === undefined
          ? []
          : named(answers, 'unit', { ...ofInsats, provider: selection.provider }, namesBy(db, 'unit')),
      districts: named(answers, 'district', ofInsats, namesBy(db, 'district')),
    },
  }
}

interface Name {
  name: string
  detail: string | null
}
type Names = ReadonlyMap<string, Name>

const plain = (rows: ReadonlyArray<{ id: string; name: string }>): Names =>
  new Map(rows.map(({ id, name }) => [id, { name, detail: null }]))

function namesBy(db: Database, by: FollowUpBreakdown): Names {
  if (by === 'provider') return plain(providerNames(db))
  if (by === 'serviceType') return plain(serviceTypesWithCommittee(db))
  if (by === 'district') return plain(districtNames(db))
  if (by === 'unit') return new Map(unitNames(db).map(({ id, name, provider }) => [id, { name, detail: provider }]))
  if (by === 'gender') return plain(GenderOrTotal.options.map((id) => ({ id, name: capital(genderNames[id]) })))
  return plain([1, 2, 3].map((tertial) => ({ id: String(tertial), name: `Tertial ${tertial}` })))
}

const nameOf = (names: Names, value: string): Name => names.get(value) ?? { name: notTold, detail: null }

function rowsBy(db: Database, year: ProtectedYear, by: FollowUpBreakdown, selection: Selection): Rows {
  const names = namesBy(db, by)
  const figure = figuresOfRows(year, by, selection, (value) => nameOf(names, value).name)
  const split = by !== 'gender' && selection.gender === undefined
  const ofGender = (gender: string) =>
    split ? figuresBy(year, 'judgement', [by], { ...selection, gender: new Set([gender]) }) : null
  const [women, men] = [ofGender('woman'), ofGender('man')]
  return ordered(year, by, selection, names).map((value) => ({
    id: value,
    ...nameOf(names, value),
    all: figure(value),
    women: toJudgements(women?.get(value) ?? { state: 'empty' }),
    men: toJudgements(men?.get(value) ?? { state: 'empty' }),
  }))
}

/** In the names' own order, which is Swedish order; what is not told last. */
function ordered(year: ProtectedYear, by: FollowUpBreakdown, selection: Selection, names: Names): string[] {
  const present = new Set(valuesIn(year, by, selection))
  const known = [...names.keys()].filter((value) => present.has(value))
  return [...known, ...[...present].filter((value) => !names.has(value))]
}

const named = (
  year: ProtectedYear,
  by: FollowUpBreakdown,
  selection: Selection,
  names: Names,
): Array<{ id: string; name: string }> =>
  ordered(year, by, selection, names).map((id) => ({ id, name: nameOf(names, id).name }))

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('sv-SE') + word.slice(1)
