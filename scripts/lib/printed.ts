/**
 * What a command prints may go into a file, and the disk may be full: Node lets that pass in silence, or ends in a trace. With
 * this it is said in a sentence, and the command ends with 2. Whoever reads no further (`| head`) has had what was wanted.
 */
let isLost = false;
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE' || isLost) return;
  isLost = true;
  console.error(
    `What was to be printed could not be written (${message.replace(/, write$/, '')}): do not use the file.`,
  );
  process.once('exit', () => (process.exitCode = 2));
});
