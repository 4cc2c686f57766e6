extension English: StatusSentences {
  func exportTitled(_ title: String, serial: Int, epoch: Int) -> String {
    "\(serial) (epoch \(epoch)): \(title)"
  }

  func monthsHeld(_ first: String, _ last: String, count: Int) -> String {
    "\(first) to \(last) (\(count))"
  }

  func signedByCentre(key: String?) -> String { "signed by the central team\(named(key))" }

  func sampleSigned(key: String?) -> String {
    "the sample export that ships with ptg, signed for it alone\(named(key))"
  }

  private func named(_ key: String?) -> String { key.map { ", key \($0)" } ?? "" }

  func loadedUnsigned(reason: String?) -> String {
    "not signed; loaded all the same: \(reason ?? "no reason was kept")"
  }

  var fileUnchanged: String { "the file is as it was built" }

  func fileChanged(found: String, recorded: String) -> String {
    "THE FILE WAS CHANGED after it was built: found the SHA-256 \(found), expected \(recorded)"
  }

  var fileUnrecorded: String { "THE RECORD OF ITS SHA-256 IS NOT THERE" }

  func fileUnreadable(_ answer: String) -> String { "the file cannot be checked: \(answer)" }

  var keyCounts: String { "the key that signed it counts today" }

  func keyRevoked(_ key: String) -> String { "THE KEY THAT SIGNED IT WAS REVOKED (\(key))" }

  func keyExpired(_ key: String) -> String { "THE KEY THAT SIGNED IT HAS EXPIRED (\(key))" }

  func keyUnlisted(_ key: String) -> String {
    "THE KEY THAT SIGNED IT IS NOT LISTED ANY MORE (\(key))"
  }

  var manifestBroken: String { "THE HELD MANIFEST IS NOT THE ONE THAT WAS SIGNED" }

  var hasNoSignature: String { "it has no signature to check" }

  var manifestNotKept: String { "its manifest was not kept; the next ptg sync keeps it" }

  func signatureUnchecked(_ reason: String) -> String {
    "its signature cannot be checked today: \(reason)"
  }
}

/// The kept snapshots.
extension English {
  func listed(
    serial: Int, created: String, loaded: String, rows: Int, isCurrent: Bool
  ) -> [(text: String, width: Int)] {
    [
      (isCurrent ? "current" : "", 9), ("export \(serial)", 12), ("created \(created)", 30),
      ("loaded \(loaded)", 29), ("\(count(rows)) rows", 16),
    ]
  }

  func kept(because reasons: [String]) -> String {
    reasons.isEmpty ? "goes after the next sync" : "kept: \(reasons.joined(separator: ", "))"
  }

  var keptAsCurrent: String { "current" }

  func keptAsPinned(_ reason: String?) -> String { reason.map { "pinned (\($0))" } ?? "pinned" }

  var keptAmongLast: String { "one of the last three" }

  func keptAsLast(of month: String) -> String { "last of \(month)" }

  func pinned(export serial: Int, _ name: String) -> String {
    "Pinned: export \(serial), \(name)."
  }

  func unpinned(export serial: Int) -> String { "No longer pinned: export \(serial)." }

  func removed(export serial: Int, _ name: String, isTrial: Bool) -> String {
    "\(isTrial ? "would go" : "removed"): export \(serial), \(name)"
  }

  func removedInAll(snapshots: Int, objects: Int, size: String, isTrial: Bool) -> String {
    "\(isTrial ? "Would remove" : "Removed") \(snapshots) \(form(snapshots, "snapshot", "snapshots")) "
      + "and \(objects) \(form(objects, "object", "objects")), \(size)."
  }

  func notOfThisVersion(_ path: String, _ answer: String) -> String {
    "ptg: \(path): not a snapshot of this version: \(answer)"
  }
}
