/** Loaded into a measured server before it: answers each message of the bench with what it has taken of the machine. */
process.on('message', () => process.send?.({ ...process.cpuUsage(), rss: process.memoryUsage.rss() }));
// The bench's line alone keeps no server alive.
process.channel?.unref();
