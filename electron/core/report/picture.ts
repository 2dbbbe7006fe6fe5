import { pictureDocument } from '../../documents/picture/document'
import { providerPicture } from '../analyse/picture/provider-picture'
import { serviceTypePicture } from '../analyse/picture/service-type-picture'
import { type Composer, notYet, written } from './composed'
import { documentHead } from './head'

/** The same picture as on screen, of an utförare or of an insats. */
export const composePicture: Composer = (context, choice) => {
  const { year, committeeId, providerId, serviceTypeId } = choice
  const base = { head: documentHead(context, choice), madeAt: context.now().toISOString() }
  if (providerId !== null) {
    const picture = providerPicture(context, { providerId, year, committeeId })
    return written(pictureDocument({ ...base, of: 'provider', picture }), missingIn(picture))
  }
  if (serviceTypeId !== null) {
    const picture = serviceTypePicture(context, { serviceTypeId, year, committeeId })
    return written(pictureDocument({ ...base, of: 'serviceType', picture }), missingIn(picture))
  }
  return notYet('En lägesbild handlar om en utförare eller en insats: välj vilken.')
}

/** Registers that are not used yet: the document says so at each of them. */
function missingIn({ trends }: Pick<ReturnType<typeof providerPicture>, 'trends'>): string[] {
  const unused = [...new Set(trends.filter(({ inUse }) => !inUse).map(({ name }) => name))]
  return unused.length === 0 ? [] : [`Uppgift saknas om: ${unused.join(', ')}. Registren används inte än.`]
}
