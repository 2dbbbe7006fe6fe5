import { describe, expect, it } from 'vitest'
import { commandLine } from '../../../../electron/hosts/desktop/command-line'

describe('the installed program from the command line', () => {
  it.each([
    [
      'installed, with a command',
      ['Kvalitetshjulet.exe', 'figures', 'planuppfyllelse'],
      true,
      ['figures', 'planuppfyllelse'],
    ],
    ['from a checkout, with a command', ['electron', '.', 'check', '--json'], false, ['check', '--json']],
    ['asked for help', ['Kvalitetshjulet.exe', '--help'], true, ['--help']],
    ['installed, alone', ['Kvalitetshjulet.exe'], true, undefined],
    ['from a checkout, alone', ['electron', '.'], false, undefined],
    ['with a database', ['Kvalitetshjulet.exe', '--db', 'C:\\data.db'], true, undefined],
    ['with a flag of the browser inside', ['Kvalitetshjulet.exe', '--force-device-scale-factor=2'], true, undefined],
  ])('%s', (_how, argv, isPackaged, words) => {
    expect(commandLine(argv, isPackaged)).toEqual(words)
  })
})
