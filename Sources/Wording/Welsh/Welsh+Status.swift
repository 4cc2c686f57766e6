extension Welsh: StatusSentences {
  func exportTitled(_ title: String, serial: Int, epoch: Int) -> String {
    "\(serial) (cyfnod \(epoch)): \(title)"
  }

  func monthsHeld(_ first: String, _ last: String, count: Int) -> String {
    "\(first) i \(last) (\(count))"
  }

  func signedByCentre(key: String?) -> String {
    "llofnodwyd gan y tîm canolog\(named(key))"
  }

  func sampleSigned(key: String?) -> String {
    "yr allforyn sampl a ddaw gyda ptg, wedi'i lofnodi ar ei gyfer yn unig\(named(key))"
  }

  private func named(_ key: String?) -> String { key.map { ", allwedd \($0)" } ?? "" }

  func loadedUnsigned(reason: String?) -> String {
    "heb ei lofnodi; llwythwyd er hynny: \(reason ?? "ni chadwyd rheswm")"
  }

  var fileUnchanged: String { "mae'r ffeil fel yr adeiladwyd hi" }

  func fileChanged(found: String, recorded: String) -> String {
    "NEWIDIWYD Y FFEIL ar ôl ei hadeiladu: cafwyd yr SHA-256 \(found), disgwyliwyd \(recorded)"
  }

  var fileUnrecorded: String { "NID YW COFNOD EI SHA-256 YNO" }

  func fileUnreadable(_ answer: String) -> String { "ni ellir gwirio'r ffeil: \(answer)" }

  var keyCounts: String { "mae'r allwedd a'i llofnododd yn cyfrif heddiw" }

  func keyRevoked(_ key: String) -> String { "DIRYMWYD YR ALLWEDD A'I LLOFNODODD (\(key))" }

  func keyExpired(_ key: String) -> String {
    "DAETH YR ALLWEDD A'I LLOFNODODD I BEN (\(key))"
  }

  func keyUnlisted(_ key: String) -> String {
    "NID YW'R ALLWEDD A'I LLOFNODODD AR Y RHESTR MWYACH (\(key))"
  }

  var manifestBroken: String { "NID Y MANIFFEST SYDD YMA YW'R UN A LOFNODWYD" }

  var hasNoSignature: String { "nid oes llofnod i'w wirio" }

  var manifestNotKept: String { "ni chadwyd ei faniffest; bydd y ptg sync nesaf yn ei gadw" }

  func signatureUnchecked(_ reason: String) -> String {
    "ni ellir gwirio ei lofnod heddiw: \(reason)"
  }
}

/// The kept snapshots.
extension Welsh {
  func listed(
    serial: Int, created: String, loaded: String, rows: Int, isCurrent: Bool
  ) -> [(text: String, width: Int)] {
    [
      (isCurrent ? "cyfredol" : "", 10), ("allforyn \(serial)", 14), ("crëwyd \(created)", 29),
      ("llwythwyd \(loaded)", 32), ("rhesi: \(count(rows))", 18),
    ]
  }

  func kept(because reasons: [String]) -> String {
    reasons.isEmpty
      ? "dilëir ar ôl y sync nesaf" : "cedwir: \(reasons.joined(separator: ", "))"
  }

  var keptAsCurrent: String { "cyfredol" }

  func keptAsPinned(_ reason: String?) -> String {
    reason.map { "wedi'i binio (\($0))" } ?? "wedi'i binio"
  }

  var keptAmongLast: String { "un o'r tri diwethaf" }

  func keptAsLast(of month: String) -> String { "olaf: \(month)" }

  func pinned(export serial: Int, _ name: String) -> String {
    "Piniwyd: allforyn \(serial), \(name)."
  }

  func unpinned(export serial: Int) -> String { "Tynnwyd y pin: allforyn \(serial)." }

  func removed(export serial: Int, _ name: String, isTrial: Bool) -> String {
    "\(isTrial ? "byddai'n mynd" : "dilëwyd"): allforyn \(serial), \(name)"
  }

  func removedInAll(snapshots: Int, objects: Int, size: String, isTrial: Bool) -> String {
    "\(isTrial ? "Byddai'n dileu" : "Dilëwyd"): cipluniau \(snapshots), gwrthrychau \(objects), "
      + "\(size)."
  }

  func notOfThisVersion(_ path: String, _ answer: String) -> String {
    "ptg: \(path): nid ciplun o'r fersiwn hwn: \(answer)"
  }
}
