import type { Command } from '../command'
import { calendarCommand } from './calendar'
import { check } from './check'
import { demo } from './demo'
import { documentCommand } from './document'
import { exportCommand } from './export'
import { figures } from './figures'
import { importCommand } from './import'
import { init } from './init'
import { packageCommand } from './package'
import { plan } from './plan'
import { priorities } from './priorities'
import { backup, restore } from './safety'
import { serve } from './serve'
import { template } from './template'

/** In the order that the help shows them. */
export const commands: readonly Command[] = [
  demo,
  init,
  template,
  importCommand,
  exportCommand,
  priorities,
  plan,
  calendarCommand,
  figures,
  documentCommand,
  packageCommand,
  backup,
  restore,
  check,
  serve,
]
