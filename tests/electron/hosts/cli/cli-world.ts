import { join } from 'node:path'
import { run } from '../../../../electron/hosts/cli/run'
import { freshFolder } from '../../database/files'

export interface Result {
  status: number
  out: string
  err: string
}

/** A terminal in an own folder: `cli('check')` runs there on `data.db` unless --db says otherwise. */
export function openTerminal() {
  const folder = freshFolder()
  const cli = async (...written: string[]): Promise<Result> => {
    const result = { status: -1, out: '', err: '' }
    result.status = await run(written, {
      out: (text) => {
        result.out += text
      },
      err: (text) => {
        result.err += text
      },
      folder,
      env: { KVALITETSHJULET_DB: join(folder, 'data.db') },
    })
    return result
  }
  return {
    folder,
    file: (name: string): string => join(folder, name),
    cli,
    /** Runs with --json and reads what was printed as the one document that it must be. */
    json: async (...written: string[]) => {
      const result = await cli(...written, '--json')
      return { ...result, document: JSON.parse(result.out) as Record<string, unknown> }
    },
  }
}
