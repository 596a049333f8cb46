type LivingMap = typeof import("./living-map")["LivingMap"];

/**
 * The drawing that answers, behind a door: to fetch this brings Cytoscape along, to open it runs it. So it is at hand
 * when it is wanted, and takes no time before.
 */
export const openDoor = (): LivingMap => (require("./living-map") as typeof import("./living-map")).LivingMap;
