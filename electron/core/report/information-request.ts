import { reasonsNotToWriteLetter } from '../../../shared/domain/information-request/letter'
import { informationRequestDocument } from '../../documents/information-request/document'
import { requestCommittee } from '../collect/request/request-committee-repo'
import { requestRepo } from '../collect/request/request-repo'
import { type Composer, notYet, written } from './composed'
import { documentHead } from './head'

/** The letter of one request; its own diarienummer stands in the head where none is given. */
export const composeInformationRequest: Composer = (context, choice) => {
  if (choice.requestId === null) return notYet('Brevet skrivs från en uppgiftsbegäran: välj vilken.')
  const request = requestRepo(context.db, context.today).byId(choice.requestId)
  const reasons = reasonsNotToWriteLetter(request)
  if (reasons.length > 0) return notYet(reasons.join(' '))
  const head = documentHead(context, {
    ...choice,
    committeeId: choice.committeeId ?? requestCommittee(context.db, request.id),
    registryNumber: choice.registryNumber ?? request.registryNumber,
    author: choice.author ?? request.responsible,
  })
  return written(
    informationRequestDocument({ head, madeAt: context.now().toISOString(), today: context.today, request }),
    [
      ...(request.legalBasis === null
        ? ['Rättslig grund saknas: varken lag eller avtal är registrerat för dagen.']
        : []),
      ...(request.responsible === null ? ['Kontaktens roll saknas; i brevet står ”handläggaren”.'] : []),
      ...(request.requestedOn === null
        ? ['Begäran är inte markerad som skickad. Ange dagen när brevet har gått iväg.']
        : []),
    ],
  )
}
