import type { individualContract } from '../../../../shared/contracts/individual'
import type { RoomHandlers } from '../../handler'
import { individualChoices } from './choices'
import { individual } from './individual'
import { individualChange } from './individual-change'
import { individualGroup } from './individual-group'
import { individualGroups } from './individual-groups'
import { followUpRound } from './round'
import {
  archiveFollowUpRound,
  closeFollowUpRound,
  followUpRounds,
  reopenFollowUpRound,
  saveFollowUpRound,
} from './rounds'
import { saveIndividual, takeBackIndividual } from './save-individual'

export const individualHandlers: Pick<RoomHandlers<'collect'>, keyof typeof individualContract> = {
  'collect.individual': individual,
  'collect.individualGroup': individualGroup,
  'collect.individualGroups': individualGroups,
  'collect.individualChange': individualChange,
  'collect.individualChoices': individualChoices,
  'collect.saveIndividual': saveIndividual,
  'collect.takeBackIndividual': takeBackIndividual,
  'collect.followUpRounds': followUpRounds,
  'collect.followUpRound': followUpRound,
  'collect.saveFollowUpRound': saveFollowUpRound,
  'collect.closeFollowUpRound': closeFollowUpRound,
  'collect.reopenFollowUpRound': reopenFollowUpRound,
  'collect.archiveFollowUpRound': archiveFollowUpRound,
}
