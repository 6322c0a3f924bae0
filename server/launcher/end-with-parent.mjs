/** Ends the server in good order when the launcher that started it was killed and cannot do so any more. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
