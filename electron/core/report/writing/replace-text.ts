import type { RichText } from '../../../../shared/contracts/rich-text'
import { canonicalText, sameText } from '../../../../shared/domain/report/writing-text'
import { AppError } from '../../../../shared/errors'
import type { Context } from '../../context'
import { type HistoryEntry, keepInHistory } from './history-repo'
import { takeReadyAway } from './open-section'
import { sectionRepo, type StoredSection } from './section-repo'
import { textOf } from './section-row'

export interface Saved {
  textVersion: number
  savedAt: string
}

/**
 * Puts a text in a section in place of what stands there, and keeps it in the history. A text that says what the figures
 * suggest is no handwriting: the section follows them. Nothing is written where nothing is changed.
 * @param next null to follow the figures
 * @param apart a row of its own in the history, whoever wrote last
 * @throws AppError CONFLICT when somebody saved the text after `textVersion`
 */
export function replaceText(
  context: Context,
  section: StoredSection,
  textVersion: number,
  next: RichText | null,
  reason: HistoryEntry['reason'],
  apart = false,
): Saved {
  if (section.textVersion !== textVersion) throw conflict(section, next)
  const text = next === null || sameText(next, section.suggestion) ? null : canonicalText(next)
  if (isSame(section.text, text)) return { textVersion, savedAt: section.savedAt }
  const savedAt = context.now().toISOString()
  // Last year's words hold last year's numbers: somebody must read them against this year's.
  const unread = reason === 'copied' ? savedAt : section.figuresChangedAt
  sectionRepo(context.db).writeText(section.id, {
    text,
    writtenFrom: text === null ? null : (section.writtenFrom ?? section.suggestion),
    figuresChangedAt: text === null ? null : unread,
    savedBy: context.actor,
    savedAt,
  })
  keepInHistory(context, section.id, text, reason, apart)
  takeReadyAway(context, section)
  return { textVersion: textVersion + 1, savedAt }
}

const isSame = (a: RichText | null, b: RichText | null): boolean =>
  a === null || b === null ? a === b : sameText(a, b)

function conflict(section: StoredSection, mine: RichText | null): AppError {
  const by = section.savedBy ?? 'Någon annan'
  return new AppError({
    code: 'CONFLICT',
    userMessage: `${by} ändrade texten i samma avsnitt medan du skrev. Jämför och välj vad som ska gälla. Inget har skrivits över.`,
    conflict: {
      by,
      at: section.savedAt,
      version: section.textVersion,
      fields: [{ field: 'text', mine, theirs: textOf(section) }],
    },
  })
}
