/**
 * What someone sees who opens the program's address without being let in.
 * @param sentence one of the program's own sentences: nothing from the request is written out
 */
export const refusalPage = (sentence: string, nonce: string): string => `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Kvalitetshjulet</title>
    <style nonce="${nonce}">
      :root { color-scheme: light dark }
      body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 20vh auto 0; padding: 0 1.5rem }
      h1 { font-size: 1.5rem; margin: 0 0 .5rem }
      p { margin: 0 }
    </style>
  </head>
  <body>
    <main>
      <h1>Kvalitetshjulet</h1>
      <p>${sentence}</p>
    </main>
  </body>
</html>
`
