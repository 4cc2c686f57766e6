import Platform

/// Where a machine keeps whom it trusts: `allowed_signers`, `revoked.krl` if any, and `policy`.
///
/// Whoever can write here can make any export pass, so the folder, its files and the folders
/// above must be root's or the user's, and nobody else's to change (as sshd's `StrictModes` has it).
package struct TrustFolder: Equatable, Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// Who signs for the centre, by this name in `allowed_signers`.
  package static let principal = "central-export"
  /// What a signature must have been made for.
  package static let namespace = "ptg-export@v1"

  package var signers: String { "\(path)/allowed_signers" }
  package var revoked: String { "\(path)/revoked.krl" }
  package var policyFile: String { "\(path)/policy" }

  package var isThere: Bool { Files.kind(of: path) != nil }

  /// What it holds, once nobody else can have changed it.
  package func open() throws(SyncError) -> TrustStore {
    if let fault = faults.first { throw .configuration("\(fault)") }
    return TrustStore(
      signers: SSHSignature.Signers(
        file: signers, revoked: Files.kind(of: revoked) == nil ? nil : revoked,
        principal: TrustFolder.principal, namespace: TrustFolder.namespace),
      policy: try policy())
  }

  /// What its policy says.
  package func policy() throws(SyncError) -> TrustPolicy {
    do {
      let text = try Files.read(policyFile, limit: 1 << 16)
      return try TrustPolicy(String(decoding: text, as: UTF8.self), file: policyFile)
    } catch {
      throw .configuration("\(error).")
    }
  }

  /// What makes the folder unfit, each with the way to mend it.
  package var faults: [TrustFault] {
    guard isThere else {
      return [
        TrustFault(
          path: path, found: "no trust folder", expected: "one with allowed_signers and policy",
          remedy: "Put there what the central team gave you.")
      ]
    }
    guard Files.kind(of: path) == .folder else {
      return [
        TrustFault(
          path: path, found: "no plain folder", expected: "one, and no link to it",
          remedy: "Put the folder itself there.")
      ]
    }
    let files = [signers, policyFile] + (Files.kind(of: revoked) == nil ? [] : [revoked])
    return ([path] + foldersAbove).compactMap(TrustFolder.faultOfFolder)
      + files.compactMap(TrustFolder.faultOfFile) + [faultOfMark].compactMap(\.self)
  }

  /// What ssh-keygen would take for a part of the first name in the list of signers.
  private var faultOfMark: TrustFault? {
    // A list that cannot be read is another fault.
    let start = (try? Files.read(signers, limit: 1 << 20))?.prefix(3) ?? []
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    guard marks.contains(where: start.starts(with:)) else { return nil }
    return TrustFault(
      path: signers, found: "a byte order mark", expected: "plain UTF-8 without one",
      remedy: "Save it so: ssh-keygen does not find the first name behind a mark.")
  }

  private var foldersAbove: [String] {
    var folders: [String] = []
    var folder = path
    while folder != "/", folder != "." {
      folder = Files.folder(of: folder)
      folders.append(folder)
    }
    return folders
  }

  /// A folder that is sticky, as `/tmp` is, lets nobody else replace what lies in it.
  private static func faultOfFolder(_ path: String) -> TrustFault? {
    guard let access = Files.access(of: path) else {
      return TrustFault(path: path, found: "no folder", expected: "one", remedy: "Make it.")
    }
    return fault(of: path, access, isOpen: access.isWritableByGroupOrOthers && !access.isSticky)
  }

  private static func faultOfFile(_ path: String) -> TrustFault? {
    guard case .regular = Files.kind(of: path), let access = Files.access(of: path) else {
      let found = Files.kind(of: path) == nil ? "no file" : "no plain file"
      return TrustFault(
        path: path, found: found, expected: "one, from the central team",
        remedy: "Put there what the central team gave you.")
    }
    return fault(of: path, access, isOpen: access.isWritableByGroupOrOthers)
  }

  private static func fault(
    of path: String, _ access: Files.Access, isOpen: Bool
  ) -> TrustFault? {
    if !access.isOwnedByRootOrUser {
      return TrustFault(
        path: path, found: "owner \(access.owner)", expected: "root or the user who runs ptg",
        remedy: "Run 'chown root \(path)'.")
    }
    guard isOpen else { return nil }
    return TrustFault(
      path: path, found: "bits \(access.octal)", expected: "no writing by group or others",
      remedy: "Run 'chmod go-w \(path)'.")
  }
}

/// What makes a trust folder unfit to be trusted, and how to mend it.
package struct TrustFault: Equatable, Sendable, CustomStringConvertible {
  package let path: String
  package let found: String
  package let expected: String
  /// What to do, in a sentence.
  package let remedy: String

  package var description: String { "\(path): found \(found), expected \(expected). \(remedy)" }
}

/// A trust folder that nobody else can have changed.
package struct TrustStore: Sendable {
  package let signers: SSHSignature.Signers
  package let policy: TrustPolicy
}
