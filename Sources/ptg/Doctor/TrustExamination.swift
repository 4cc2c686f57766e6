import ExportSync
import Platform
import ThreatDomain

/// The part of the examination that checks the trust folder.
struct TrustExamination {
  let folder: TrustFolder

  typealias Finding = Examination.Finding

  var findings: [Finding] {
    guard folder.isThere else {
      return folder.faults.map { .wrong("trust folder", "\($0)") }
    }
    return [access, signers, revoked, policy]
  }

  /// The check of the folder and the folders above it.
  private var access: Finding {
    let fault = folder.faults.first { fault in
      folder.path == fault.path || folder.path.hasPrefix(fault.path)
    }
    if let fault { return .wrong("trust folder", "\(fault)") }
    let bits = Files.access(of: folder.path).map { "bits \($0.octal), owner \($0.owner)" }
    return .ok("trust folder", "\(folder.path), \(bits ?? "")")
  }

  private func fault(of path: String, _ subject: String) -> Finding? {
    folder.faults.first { $0.path == path }.map { .wrong(subject, "\($0)") }
  }

  private var signers: Finding {
    if let fault = fault(of: folder.signers, "signers") { return fault }
    let keys: Int
    do {
      let text = try Files.read(folder.signers, limit: 1 << 20)
      keys = TrustExamination.keys(in: String(decoding: text, as: UTF8.self))
    } catch {
      return .wrong("signers", "\(error).")
    }
    return keys > 0
      ? .ok("signers", "\(folder.signers): \(keys == 1 ? "1 key" : "\(keys) keys")")
      : .wrong(
        "signers",
        "\(folder.signers): found no key of \(TrustFolder.principal) with "
          + "namespaces=\"\(TrustFolder.namespace)\", expected one. Ask the central team for it.")
  }

  /// How many lines name the centre and its purpose (ssh-keygen(1), ALLOWED SIGNERS).
  private static func keys(in text: String) -> Int {
    text.split(whereSeparator: \.isNewline).count { line in
      let words = line.split { $0 == " " || $0 == "\t" }
      guard words.count >= 3, !line.hasPrefix("#") else { return false }
      let principals = words[0].split(separator: ",")
      return principals.contains { $0 == TrustFolder.principal }
        && words[1].contains("namespaces=\"\(TrustFolder.namespace)\"")
    }
  }

  private var revoked: Finding {
    if let fault = fault(of: folder.revoked, "revoked keys") { return fault }
    return Files.kind(of: folder.revoked) == nil
      ? .ok("revoked keys", "none: there is no \(folder.revoked)")
      : .ok("revoked keys", folder.revoked)
  }

  private var policy: Finding {
    if let fault = fault(of: folder.policyFile, "policy") { return fault }
    do {
      let policy = try folder.policy()
      let recipients = policy.recipients.map(\.recipientWords).joined(separator: ", ")
      return .ok("policy", "\(folder.policyFile): exports for \(recipients)")
    } catch {
      return .wrong("policy", error.finding)
    }
  }
}
