/** The tables of the register whose rows have a name of their own and are archived instead of deleted. */
export type NamedTable = 'committee' | 'serviceArea' | 'serviceType' | 'provider' | 'unit' | 'agreement' | 'requirement'

interface Words {
  /** The field that names the record. */
  nameField: 'name' | 'number' | 'text'
  /** 'Det finns redan … Eken': what stands before the name that is taken. */
  taken: string
  /** 'nämnden', before the name. */
  definite: string
  archived: 'arkiverad' | 'arkiverat'
  it: 'den' | 'det'
  another: 'en annan' | 'ett annat'
}

const common = { archived: 'arkiverad', it: 'den', another: 'en annan' } as const
const neuter = { archived: 'arkiverat', it: 'det', another: 'ett annat' } as const

export const wordsOf: Record<NamedTable, Words> = {
  committee: { ...common, nameField: 'name', taken: 'en nämnd som heter', definite: 'nämnden' },
  serviceArea: {
    ...neuter,
    nameField: 'name',
    taken: 'ett verksamhetsområde som heter',
    definite: 'verksamhetsområdet',
  },
  serviceType: { ...common, nameField: 'name', taken: 'en insats som heter', definite: 'insatsen' },
  provider: { ...common, nameField: 'name', taken: 'en utförare som heter', definite: 'utföraren' },
  unit: { ...common, nameField: 'name', taken: 'en enhet hos utföraren som heter', definite: 'enheten' },
  agreement: { ...neuter, nameField: 'number', taken: 'ett avtal med numret', definite: 'avtalet' },
  requirement: { ...neuter, nameField: 'text', taken: 'ett krav för insatsen med texten', definite: 'kravet' },
}

/** 'Utföraren Eken', first in a sentence. */
export function namedInSentence(table: NamedTable, record: object): string {
  const { definite, nameField } = wordsOf[table]
  const name = String((record as Record<string, unknown>)[nameField])
  return `${definite[0]?.toUpperCase()}${definite.slice(1)} ${shorten(name)}`
}

/** A requirement can be a whole paragraph; in a sentence its beginning is enough to know it by. */
export const shorten = (name: string): string => (name.length > 80 ? `${name.slice(0, 77).trimEnd()} …` : name)
