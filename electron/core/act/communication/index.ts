import type { communicationContract } from '../../../../shared/contracts/communication'
import type { Handlers } from '../../handler'
import { communicationDocuments } from './documents'
import { communicationOf, communicationYear, listCommunications } from './list'
import { communicationMatrix, resetCommunicationRule, saveCommunicationRule } from './matrix'
import { tickCommunication, untickCommunication } from './tick-by-hand'

export const communicationHandlers: Pick<Handlers, keyof typeof communicationContract> = {
  'act.communicationMatrix': communicationMatrix,
  'act.saveCommunicationRule': saveCommunicationRule,
  'act.resetCommunicationRule': resetCommunicationRule,
  'act.communicationYear': communicationYear,
  'act.communications': listCommunications,
  'act.communicationOf': communicationOf,
  'act.communicationDocuments': communicationDocuments,
  'act.tickCommunication': tickCommunication,
  'act.untickCommunication': untickCommunication,
}
