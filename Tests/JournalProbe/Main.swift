import MeetingJournal
import Platform
import ThreatDomain

/// A writer of the journal that a test may kill: `journal-probe FOLDER USER COUNT`.
///
/// It saves actions as fast as it can and prints the id of each once it is saved. What it printed
/// must be in the journal, however it ends. The device's id and the witness lie beside the folder.
@main
struct Main {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let count = Int(arguments[3]) else { ProcessFacts.end(status: 64) }
    ProcessFacts.surviveFileLimit()
    let folder = JournalFolder(
      "\(arguments[1])/journal", deviceFile: "\(arguments[1])/device",
      witness: "\(arguments[1])/witness")
    for number in 0..<count {
      let event = JournalEvent(
        at: Timestamp(seconds: 1_554_465_600 + number),
        writer: Writer(user: arguments[2], host: "probe"),
        matter: .action(Matter.Action(text: "Action \(number)", ownerRole: "RFDO")))
      do {
        _ = try folder.save(event)
        try StandardStream.output.write("\(event.id)\n")
      } catch {
        print(error)
        ProcessFacts.end(status: 73)
      }
    }
  }
}
