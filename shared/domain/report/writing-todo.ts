import type { Todo } from '../../contracts/act'
import type { DraftRow } from '../../contracts/writing'
import { formatCount } from '../../text/format'
import type { IsoDate } from '../iso-date'
import { listInWords } from '../swedish'
import { todo } from '../todo'

type Waiting = Pick<DraftRow, 'id' | 'title' | 'sections' | 'ready' | 'waitsFor'>

/** One row a document in work, whatever number of sections that wait: the list of sections tells the rest. */
export function writingTodo({ id, title, sections, ready, waitsFor }: Waiting, today: IsoDate): Todo {
  const left = formatCount(sections - ready, 'avsnitt återstår', 'avsnitt återstår')
  const sentence = `${title}: ${left} av ${sections}. Väntar på ${listInWords(waitsFor)}.`
  const words = { id: `draft-${id}`, subject: title, sentence, action: 'Skriv', path: `/dokument/utkast/${id}` }
  return todo(words, null, today)
}
