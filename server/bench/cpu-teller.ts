/** Loaded into a measured server before it: answers each message of the bench with the processor time it has taken. */
process.on('message', () => process.send?.(process.cpuUsage()));
// The bench's line alone keeps no server alive.
process.channel?.unref();
