import type { Input } from '../../../shared/contracts'
import type { DocumentHead } from '../../documents/content/model'
import type { Context } from '../context'
import { readSettings } from '../settings/settings-repo'
import { reportRepo } from './report-repo'

/** What is chosen and written before a document is made. */
export type DocumentChoice = Input<'report.preview'>

/** What the settings say until somebody has named the municipality: no name to print. */
const UNNAMED = 'Kommunen'

/**
 * Municipality, förvaltning and nämnd from the register and the settings; what is empty stays unknown. A nämnd is called what
 * the settings say that it is called in documents.
 */
export function documentHead({ db, today }: Context, choice: DocumentChoice): DocumentHead {
  const { settings, recordVersion } = readSettings(db)
  const named = recordVersion > 0 || settings.municipality !== UNNAMED
  const committee = reportRepo(db).committee(choice.committeeId)
  const ownName = settings.documents.committeeNames.find(({ committeeId }) => committeeId === choice.committeeId)
  return {
    municipality: known(committee?.municipality) ?? (named ? known(settings.municipality) : null),
    department: known(committee?.department),
    committee: known(ownName?.name) ?? committee?.name ?? null,
    registryNumber: known(choice.registryNumber),
    date: today,
    authorRole: known(choice.author) ?? known(settings.actor),
  }
}

/** What the head lacks, in sentences for the preview. */
export function missingInHead(head: DocumentHead): string[] {
  const missing = [
    ...(head.registryNumber === null ? ['diarienummer'] : []),
    ...(head.authorRole === null ? ['handläggarens roll'] : []),
    ...(head.municipality === null ? ['kommun'] : []),
    ...(head.department === null && head.committee !== null ? ['förvaltning'] : []),
  ]
  return missing.map((what) => `I dokumentets huvud saknas ${what}; där står ”uppgift saknas”.`)
}

const known = (text: string | null | undefined): string | null => (text?.trim() ? text.trim() : null)
