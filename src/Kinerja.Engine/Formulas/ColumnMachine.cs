using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Formulas;

/// <summary>
/// Runs a program over whole columns, one block of cells at a time. The stack consists of blocks, which are small
/// enough to stay in the processor's cache. Inputs are read in place. The machine allocates per run, never per cell.
/// </summary>
internal sealed class ColumnMachine
{
    private readonly RumusProgram _program;
    private readonly int _blockLength;
    private readonly IReadOnlyList<KolomNilai> _inputs;
    private readonly KolomNilai[] _constants;
    private readonly KolomNilai[] _buffers;
    private readonly KolomNilai[] _spares;
    private readonly (KolomNilai Column, int Offset)[] _stack;

    private ColumnMachine(RumusProgram program, IReadOnlyList<KolomNilai> inputs, BlockPool blocks, int length)
    {
        _program = program;
        _blockLength = Math.Min(length, blocks.Length);
        _inputs = inputs;
        _constants = Array.ConvertAll(
            [.. program.Constants], value => Constant(blocks.Rent(), value, _blockLength));
        _buffers = Rent(blocks, program.StackDepth);
        _spares = Rent(blocks, program.StackDepth);
        _stack = new (KolomNilai, int)[program.StackDepth];
    }

    /// <summary>Calculates every cell of a column.</summary>
    /// <param name="program">The program.</param>
    /// <param name="inputs">The input columns, one per slot; as long as <paramref name="result"/>.</param>
    /// <param name="result">Receives the result; must not be one of <paramref name="inputs"/>.</param>
    /// <param name="blocks">The pool of the blocks.</param>
    public static void Run(
        RumusProgram program, IReadOnlyList<KolomNilai> inputs, KolomNilai result, BlockPool blocks)
    {
        var machine = new ColumnMachine(program, inputs, blocks, result.Length);
        machine.Run(result);
        blocks.Return(machine._constants);
        blocks.Return(machine._buffers);
        blocks.Return(machine._spares);
    }

    private void Run(KolomNilai result)
    {
        for (var start = 0; start < result.Length; start += _blockLength)
        {
            var count = Math.Min(_blockLength, result.Length - start);
            var (column, offset) = RunBlock(start, count);
            Array.Copy(column.Values, offset, result.Values, start, count);
            Array.Copy(column.States, offset, result.States, start, count);
        }
    }

    private static KolomNilai[] Rent(BlockPool blocks, int count)
    {
        var rented = new KolomNilai[count];
        for (var i = 0; i < count; i++) rented[i] = blocks.Rent();
        return rented;
    }

    private static KolomNilai Constant(KolomNilai column, decimal value, int count)
    {
        Array.Fill(column.Values, value, 0, count);
        Array.Fill(column.States, Alasan.Ada, 0, count);
        return column;
    }

    private (KolomNilai Column, int Offset) RunBlock(int start, int count)
    {
        var top = -1;
        foreach (var instruction in _program.Instructions)
        {
            switch (instruction.Operation)
            {
                case Operation.Constant:
                    _stack[++top] = (_constants[instruction.Argument], 0);
                    break;
                case Operation.Load:
                    _stack[++top] = (_inputs[instruction.Argument], start);
                    break;
                case >= Operation.Negate and <= Operation.Power:
                    Unary(instruction, top, count);
                    break;
                case >= Operation.Add and <= Operation.Coalesce:
                    top--;
                    Binary(instruction.Operation, top, count);
                    break;
                case Operation.Select:
                    top -= 2;
                    Select(top, count);
                    break;
                default:
                    break; // jumps do nothing here: columns compute both branches
            }
        }
        return _stack[0];
    }

    private void Unary(Instruction instruction, int at, int count)
    {
        var (source, offset) = _stack[at];
        var target = _buffers[at];
        for (var i = 0; i < count; i++) target[i] = CellArithmetic.Apply(instruction, source[offset + i]);
        _stack[at] = (target, 0);
    }

    private void Binary(Operation operation, int at, int count)
    {
        var (left, leftOffset) = _stack[at];
        var (right, rightOffset) = _stack[at + 1];
        // The target is never the left operand: if a cell overflows, the loop below reads both operands again.
        // The right operand is in a buffer of the next stack slot.
        var target = ReferenceEquals(left, _buffers[at]) ? _spares[at] : _buffers[at];
        if (!ColumnArithmetic.TryApply(operation, left, leftOffset, right, rightOffset, target, count))
        {
            for (var i = 0; i < count; i++)
                target[i] = CellArithmetic.Apply(operation, left[leftOffset + i], right[rightOffset + i]);
        }
        _stack[at] = (target, 0);
    }

    private void Select(int at, int count)
    {
        var (condition, then, otherwise) = (_stack[at], _stack[at + 1], _stack[at + 2]);
        var target = _buffers[at];
        for (var i = 0; i < count; i++)
        {
            target[i] = CellArithmetic.Select(
                condition.Column[condition.Offset + i],
                then.Column[then.Offset + i],
                otherwise.Column[otherwise.Offset + i]);
        }
        _stack[at] = (target, 0);
    }
}
