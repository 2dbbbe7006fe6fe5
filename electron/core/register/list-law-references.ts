import { matchesSearch } from '../../../shared/domain/swedish'
import type { Handler } from '../handler'
import { lawReferences } from './law-reference-repo'

/** Read only: law references are part of the program, so that a report on 2023 cites the law of 2023 in every municipality. */
export const listLawReferences: Handler<'register.lawReferences'> = ({ db }, { search, date }) => ({
  rows: lawReferences(db, date).filter(({ concept, law, reference, status }) =>
    matchesSearch(`${concept} ${law} ${reference} ${status ?? ''}`, search),
  ),
})
