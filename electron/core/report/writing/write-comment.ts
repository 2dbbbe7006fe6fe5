import type { Handler } from '../../handler'
import { openSection, sectionTable } from './open-section'

/** What the responsible manager says, last in the section; an emptied comment is a comment not given. */
export const writeComment: Handler<'report.writeComment'> = (context, { id, version, by, comment }) => {
  const section = openSection(context, id)
  const text = comment === '' ? null : comment
  const after = sectionTable(context).update(id, version, {
    comment: text,
    commentBy: by,
    commentOn: text === null ? null : context.today,
    ...(text === section.comment ? {} : { readyOn: null, readyBy: null }),
  })
  return { version: after.version }
}
