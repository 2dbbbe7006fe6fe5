import type { Handler } from '../../handler'
import { openSection, sectionTable } from './open-section'

/** Asks the responsible manager for a comment; the section waits for it. */
export const askComment: Handler<'report.askComment'> = (context, { id, version, by }) => {
  const section = openSection(context, id)
  const hasComment = section.comment !== null
  const after = sectionTable(context).update(id, version, {
    commentBy: by,
    commentAskedOn: context.today,
    ...(hasComment ? {} : { commentOn: null, readyOn: null, readyBy: null }),
  })
  return { version: after.version }
}
